package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of {@code docs} that tests hold the code against. */
final class Documents {

  private Documents() {}

  static String read(String name) {
    Path root = Path.of(System.getProperty("chancery.root", ".."));
    try {
      return Files.readString(root.resolve("docs").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Schema schema(String name) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(read(name), InputFormat.JSON);
  }

  static void assertValid(Schema schema, String json) {
    assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
  }

  /** What stands in the {@code number}-th fenced block of that language, from 0. */
  static String block(String page, String language, int number) {
    return read(page).split("```" + language + "\n", -1)[number + 1].split("\n```", -1)[0];
  }
}
