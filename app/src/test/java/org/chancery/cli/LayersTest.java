package org.chancery.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LayersTest {

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.chancery.cli", "org.chancery.evaluate");

  @Test
  void nothingImportsTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.chancery.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.chancery.cli..")
        .check(classes);
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
        .callConstructor(InputStreamReader.class, InputStream.class)
        .orShould()
        .callConstructor(OutputStreamWriter.class, OutputStream.class)
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(FileReader.class, FileWriter.class)
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(Charset.class, "defaultCharset")
        .check(classes);
  }

  @Test
  void onlyTheCommandLineMayAskForTheTime() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.chancery.cli..")
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "the target is the clock, a default time zone or chance",
                (JavaAccess<?> access) -> isClockOrChance(access)))
        .check(classes);
  }

  private static boolean isClockOrChance(JavaAccess<?> access) {
    JavaClass owner = access.getTarget().getOwner();
    return owner.isAssignableTo(Clock.class)
        || owner.isEquivalentTo(Date.class)
        || owner.isAssignableTo(Random.class)
        || Set.of("now", "currentTimeMillis", "nanoTime", "systemDefault", "randomUUID")
            .contains(access.getTarget().getName());
  }

  @Test
  void measuringNeitherPrintsNorParsesArguments() {
    noClasses()
        .that()
        .resideInAPackage("org.chancery.evaluate..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..", "me.tongfei..", "org.chancery.cli..")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(classes);
  }
}
