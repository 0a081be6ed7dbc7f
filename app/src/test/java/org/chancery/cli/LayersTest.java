package org.chancery.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
