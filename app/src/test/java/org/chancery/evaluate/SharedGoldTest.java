package org.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Reads gold that lies beside the checkout; skipped where it does not. */
@DisplayName("The shared gold data (skipped where the folder shared is absent)")
class SharedGoldTest {

  @Test
  void readsEveryRowOfTheSharedRelations() throws IOException {
    RelationGold gold = RelationGold.read(shared("gold/relations.tsv"));

    assertThat(gold.rows()).hasSize(1050);
    assertThat(gold.mergesYield()).isTrue();
    assertThat(gold.rows())
        .allMatch(r -> r.sentence().actor().isPresent() || r.sentence().recipient().isPresent());
  }

  @Test
  void readsEverySentenceOfTheSharedRoles() throws IOException {
    assertThat(RoleGold.read(shared("gold/roles.bio")).sentences()).hasSize(783);
  }

  private static GoldFile shared(String name) throws IOException {
    String root = System.getProperty("chancery.root", "..");
    String folder = System.getProperty("chancery.shared", root + "/../shared");
    Path file = Path.of(folder, name);
    assumeTrue(Files.exists(file), "no shared data beside the checkout: " + file);
    return GoldFile.read(file);
  }
}
