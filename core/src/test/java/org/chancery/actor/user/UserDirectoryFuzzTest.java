package org.chancery.actor.user;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.testworld.TestWorld;

/**
 * Without {@code JAZZER_FUZZ=1} reads the inputs under {@code UserDirectoryFuzzTestInputs} only.
 */
class UserDirectoryFuzzTest {

  @FuzzTest(maxDuration = "2m")
  void anyBytesGiveEntriesOrRemarks(byte[] bytes) {
    UserDirectory plain = read(bytes);
    if (plain.files().isEmpty() && plain.remarks().isEmpty()) {
      throw new AssertionError("neither entries nor a remark");
    }
    byte[] heading = "id\tname\tnames\tcode\tsectors\twikipedia\n".getBytes(StandardCharsets.UTF_8);
    read(join(heading, bytes));
    read(join("VELDYA_ [XVE]\n".getBytes(StandardCharsets.UTF_8), bytes));
  }

  private static UserDirectory read(byte[] bytes) {
    return UserDirectory.of(List.of(new UserFile("any", bytes)), TestWorld.directory());
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
