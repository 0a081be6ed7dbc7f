package org.chancery.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  private static final List<String> COLUMNS = List.of("name", "names");
  private final Faults faults = new Faults();

  @Test
  void rowsKeepTheirFieldsAndTheirLines() {
    Table table = read("# on top\n# version: 7\nname\tnames\n\na\tb|c\n# between\nd\t\n");

    assertThat(table.rows())
        .containsExactly(
            new Row("t.tsv", 5, List.of("name", "names"), List.of("a", "b|c")),
            new Row("t.tsv", 7, List.of("name", "names"), List.of("d", "")));
    faults.throwIfAny();
  }

  @Test
  void theVersionIsWhatItsLineSaysAndElseEmpty() {
    assertThat(read("# version:  2026-11 \nname\tnames\n").version()).isEqualTo("2026-11");
    assertThat(read("name\tnames\n").version()).isEmpty();
  }

  @Test
  void theHashIsOfTheBytes() {
    assertThat(read("name\tnames\n").sha256())
        .matches("[0-9a-f]{64}")
        .isEqualTo(read("name\tnames\n").sha256())
        .isNotEqualTo(read("name\tnames\n\n").sha256());
  }

  @Test
  void linesMayEndAsOnWindows() {
    Table table = read("# version: 7\r\nname\tnames\r\na\tb\r\n\r\n");

    faults.throwIfAny();
    assertThat(table.version()).isEqualTo("7");
    assertThat(table.rows())
        .containsExactly(new Row("t.tsv", 3, List.of("name", "names"), List.of("a", "b")));
  }

  @Test
  void aByteOrderMarkIsNotPartOfTheFirstColumn() {
    assertThat(read("\uFEFFname\tnames\na\tb\n").rows()).hasSize(1);
    assertThat(read("\uFEFF# version: 7\nname\tnames\na\tb\n").version()).isEqualTo("7");
    faults.throwIfAny();
  }

  @Test
  void theLastLineNeedsNoEnd() {
    assertThat(read("name\tnames\na\tb").rows()).hasSize(1);
  }

  @Test
  void wrongColumnsAreToldWithThoseExpected() {
    assertThat(read("# c\nname\tother\na\tb\n").rows()).isEmpty();
    assertFaults("t.tsv:2: columns are [name, other], expected [name, names]");
  }

  @Test
  void aFileWithoutColumnsIsFaulty() {
    assertThat(read("# nothing\n").rows()).isEmpty();
    assertFaults("t.tsv:1: no columns, expected [name, names]");
  }

  @Test
  void bytesThatAreNotUtf8AreToldWithTheirLine() {
    byte[] latin = "name\tnames\na\tb\ncaf\u00E9\tx\n".getBytes(StandardCharsets.ISO_8859_1);
    Table.read("t.tsv", latin, COLUMNS, faults);
    assertFaults("t.tsv:3: not UTF-8");
  }

  @Test
  void allFaultsOfAllTablesAreToldAtOnce() {
    read("name\tnames\na\nb\tc\nd\te\tf\n");
    Table.read("u.tsv", "x\n".getBytes(StandardCharsets.UTF_8), COLUMNS, faults);
    faults.add(new Row("v.tsv", 9, List.of(), List.of()), "a fault of its meaning");

    assertFaults(
        "t.tsv:2: 1 fields, expected 2",
        "t.tsv:4: 3 fields, expected 2",
        "u.tsv:1: columns are [x], expected [name, names]",
        "v.tsv:9: a fault of its meaning");
  }

  @Test
  void aFieldIsATextMaybeEmptyOrAList() {
    Row row = new Row("t.tsv", 1, List.of("name", "names"), List.of("", "a|b"));

    assertThat(row.optional("name")).isEmpty();
    assertThat(row.optional("names")).contains("a|b");
    assertThat(row.list("name")).isEmpty();
    assertThat(row.list("names")).containsExactly("a", "b");
    assertThatThrownBy(() -> row.text("nmae"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no column 'nmae' in t.tsv");
  }

  @Test
  void aFileThatIsNotShippedIsRefusedByName() {
    assertThatThrownBy(() -> Table.shipped("none.tsv", COLUMNS, faults))
        .hasMessage("the directory has no file 'none.tsv'");
  }

  private Table read(String text) {
    return Table.read("t.tsv", text.getBytes(StandardCharsets.UTF_8), COLUMNS, faults);
  }

  private void assertFaults(String... expected) {
    assertThatThrownBy(faults::throwIfAny)
        .isInstanceOf(DirectoryException.class)
        .hasMessage(String.join(System.lineSeparator(), expected));
  }
}
