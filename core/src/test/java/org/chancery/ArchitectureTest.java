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
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
@AnalyzeClasses(packages = "org.chancery", importOptions = ImportOption.DoNotIncludeTests.class)
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
          Map.entry("time", Set.of("model")),
          Map.entry(
              "event",
              Set.of("model", "pipeline", "directory", "ontology", "text", "actor", "time")),
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
                  "time",
                  "event")));

  private static final Pattern PACKAGE = Pattern.compile("\\{@code ([a-z.*]+)}");
  private static final Path SOURCES =
      Path.of(System.getProperty("chancery.root", ".."), "core", "src", "main", "java");

  @ArchTest
  static void everyPackageImportsOnlyWhatStandsBeforeIt(JavaClasses classes) {
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
              .check(classes);
        });
  }

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("org.chancery.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule THE_MODEL_IS_PURE =
      classes()
          .that()
          .resideInAPackage("org.chancery.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.chancery.model..", "org.jspecify..");

  @ArchTest
  static final ArchRule THE_MODEL_IS_DATA =
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
                          || (type.isInterface() && type.reflect().isSealed())));

  @ArchTest
  static final ArchRule STATICS_DO_NOT_CHANGE =
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
              });

  @ArchTest
  static final ArchRule NOBODY_PRINTS_OR_EXITS =
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
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule NOTHING_IS_SET_BY_STRING_KEYS =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Properties.class)
          .orShould()
          .callMethod(System.class, "getProperty", String.class)
          .orShould()
          .callMethod(System.class, "getenv", String.class);

  @ArchTest
  static final ArchRule NO_DEFAULT_CHARSET_OR_LOCALE =
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
          .callMethod(java.nio.charset.Charset.class, "defaultCharset");

  @ArchTest
  static final ArchRule NOBODY_ASKS_THE_TIME_OR_THE_PLACE =
      noClasses()
          .should()
          .accessTargetWhere(
              DescribedPredicate.describe(
                  "the target is the clock, a default time zone or chance",
                  (JavaAccess<?> access) -> isClockOrChance(access)));

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
      assertThat(packages).hasSize(MAY_IMPORT.size() + 1);
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
