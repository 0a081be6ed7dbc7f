package org.chancery;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shape of core: what may know what, and what nobody may do. */
class ArchitectureTest {

  /** What each package may import, as its package-info says; the facade may import all. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("pipeline", Set.of("model")),
          Map.entry("directory", Set.of("model")),
          Map.entry("ontology", Set.of("model")),
          Map.entry("ingest", Set.of("model", "pipeline")),
          Map.entry("article", Set.of("model", "pipeline", "ingest")),
          Map.entry("text", Set.of("model", "pipeline")),
          Map.entry("actor", Set.of("model", "pipeline", "directory", "text")),
          Map.entry("place", Set.of("model", "pipeline", "directory", "text", "actor")),
          Map.entry("shipped", Set.of("model", "directory", "text", "actor", "place")),
          Map.entry("time", Set.of("model")),
          Map.entry("reader", Set.of("model")),
          Map.entry("claim", Set.of("model", "directory", "text", "actor", "time")),
          Map.entry(
              "event",
              Set.of(
                  "model", "pipeline", "directory", "ontology", "text", "actor", "time", "reader")),
          Map.entry(
              "record",
              Set.of(
                  "model",
                  "pipeline",
                  "directory",
                  "ontology",
                  "ingest",
                  "article",
                  "text",
                  "actor",
                  "shipped",
                  "place",
                  "time",
                  "reader",
                  "claim",
                  "event")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.chancery");

  private static final Pattern PACKAGE = Pattern.compile("\\{@code ([a-z.*]+)}");
  private static final Path SOURCES =
      Path.of(System.getProperty("chancery.root", ".."), "core", "src", "main", "java");

  @Test
  void everyPackageImportsOnlyWhatStandsBeforeIt() {
    MAY_IMPORT.forEach(
        (name, allowed) -> {
          String[] others =
              Stream.concat(
                      MAY_IMPORT.keySet().stream()
                          .filter(other -> !other.equals(name) && !allowed.contains(other))
                          .map(other -> "org.chancery." + other + ".."),
                      Stream.of("org.chancery"))
                  .toArray(String[]::new);
          noClasses()
              .that()
              .resideInAPackage("org.chancery." + name + "..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(others)
              .check(CLASSES);
        });
  }

  @Test
  void noPackagesImportOneAnother() {
    slices().matching("org.chancery.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void theModelKnowsNothingButJava() {
    classes()
        .that()
        .resideInAPackage("org.chancery.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.chancery.model..", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void theModelIsData() {
    classes()
        .that()
        .resideInAPackage("org.chancery.model..")
        .and()
        .doNotHaveSimpleName("package-info")
        .should(
            satisfy(
                "be records, enums, sealed interfaces or annotations",
                type ->
                    type.isRecord()
                        || type.isEnum()
                        || type.isAnnotation()
                        || (type.isInterface() && type.reflect().isSealed())))
        .check(CLASSES);
  }

  @Test
  void staticsDoNotChange() {
    fields()
        .that()
        .areStatic()
        .and(
            DescribedPredicate.describe(
                "are written by people",
                field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
        .should(
            new ArchCondition<JavaField>("be final, and no arrays or builders") {
              @Override
              public void check(JavaField field, ConditionEvents events) {
                boolean fixed =
                    field.getModifiers().contains(FINAL) && !isMutable(field.getRawType());
                events.add(new SimpleConditionEvent(field, fixed, field.getDescription()));
              }
            })
        .check(CLASSES);
  }

  /** An {@link EnumSet} has no unchangeable form of its own; a private one is let pass. */
  @Test
  void staticCollectionsRefuseChanges() throws ReflectiveOperationException {
    List<String> changeable = new ArrayList<>();
    for (JavaClass type : CLASSES) {
      for (JavaField field : type.getFields()) {
        if (!field.getModifiers().contains(JavaModifier.STATIC)
            || !(field.getRawType().isAssignableTo(Collection.class)
                || field.getRawType().isAssignableTo(Map.class))) {
          continue;
        }
        Field read = field.reflect();
        read.setAccessible(true);
        String kind = read.get(null).getClass().getName();
        boolean ownEnums =
            field.getModifiers().contains(JavaModifier.PRIVATE)
                && read.get(null) instanceof EnumSet;
        if (!ownEnums && !kind.matches("java\\.util\\.(ImmutableCollections|Collections)\\$.*")) {
          changeable.add(field.getFullName() + " is a " + kind);
        }
      }
    }
    assertThat(changeable).isEmpty();
  }

  @Test
  void nobodyPrintsOrExits() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(CLASSES);
  }

  @Test
  void nothingIsSetByStringKeys() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Properties.class)
        .orShould()
        .callMethod(System.class, "getProperty", String.class)
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .check(CLASSES);
  }

  @Test
  void nobodyUsesTheDefaultCharsetOrLocale() {
    noClasses()
        .should()
        .callMethod(String.class, "getBytes")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callConstructor(String.class, byte[].class)
        .orShould()
        .callConstructor(String.class, byte[].class, int.class, int.class)
        .orShould()
        .callConstructor(java.io.InputStreamReader.class, java.io.InputStream.class)
        .orShould()
        .callConstructor(java.io.OutputStreamWriter.class, java.io.OutputStream.class)
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(java.io.FileReader.class, java.io.FileWriter.class)
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(java.nio.charset.Charset.class, "defaultCharset")
        .check(CLASSES);
  }

  @Test
  void nobodyAsksForTheTimeOrForChance() {
    noClasses()
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "the target is the clock, a default time zone or chance",
                (JavaAccess<?> access) -> isClockOrChance(access)))
        .check(CLASSES);
  }

  private static boolean isClockOrChance(JavaAccess<?> access) {
    JavaClass owner = access.getTarget().getOwner();
    String name = access.getTarget().getName();
    boolean now = resideInAPackage("java.time..").test(owner) && name.equals("now");
    boolean millis =
        owner.isEquivalentTo(System.class)
            && Set.of("currentTimeMillis", "nanoTime").contains(name);
    return now
        || millis
        || owner.isAssignableTo(Clock.class)
        || owner.isEquivalentTo(java.util.Date.class)
        || owner.isAssignableTo(java.util.Random.class)
        || name.equals("systemDefault")
        || name.equals("randomUUID");
  }

  private static boolean isMutable(JavaClass type) {
    return (type.isArray() && !isEnumValues(type))
        || resideInAnyPackage("java.util.concurrent..").test(type)
        || List.of(StringBuilder.class, java.util.ArrayList.class, java.util.HashMap.class).stream()
            .anyMatch(type::isEquivalentTo)
        || type.isAssignableTo(java.text.Format.class);
  }

  private static boolean isEnumValues(JavaClass type) {
    return type.getComponentType().isEnum();
  }

  private static ArchCondition<JavaClass> satisfy(
      String description, java.util.function.Predicate<JavaClass> predicate) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        events.add(new SimpleConditionEvent(type, predicate.test(type), type.getDescription()));
      }
    };
  }

  @Test
  void everyPackageIsNullMarkedAndSaysWhatItMayImport() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      Set<Path> packages =
          files.filter(f -> f.toString().endsWith(".java")).map(Path::getParent).collect(toSet());
      Path facade = SOURCES.resolve("org/chancery");
      assertThat(packages.stream().filter(f -> f.equals(facade) || facade.equals(f.getParent())))
          .hasSize(MAY_IMPORT.size() + 1);
      for (Path folder : packages) {
        Path info = folder.resolve("package-info.java");
        assertThat(info).isRegularFile();
        assertThat(Files.readString(info)).as("%s", info).contains("@NullMarked\npackage ");
      }
    }
  }

  @Test
  void thePackageInfosSayTheSameAsThisTest() throws IOException {
    for (Map.Entry<String, Set<String>> entry : MAY_IMPORT.entrySet()) {
      Path info = SOURCES.resolve("org/chancery/" + entry.getKey() + "/package-info.java");
      String text = Files.readString(info).replaceAll("\\s*\\n \\*\\s*", " ");
      Matcher sentence = Pattern.compile("May import (.*?)\\.( |$)").matcher(text);
      assertThat(sentence.find()).as("%s says what it may import", info).isTrue();
      String said = sentence.group(1);
      Set<String> named = PACKAGE.matcher(said).results().map(m -> m.group(1)).collect(toSet());
      if (said.startsWith("everything in core")) {
        assertThat(entry.getValue()).hasSize(MAY_IMPORT.size() - 1);
      } else {
        named.remove("java.*");
        assertThat(named).as("%s", info).isEqualTo(entry.getValue());
      }
    }
  }
}
