package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.model.CharSpan;

/**
 * Gold roles: sentences whose tokens carry BIO tags.
 *
 * @param sentences the sentences in order
 */
public record RoleGold(List<Sentence> sentences) {

  /** Copies the sentences. */
  public RoleGold {
    sentences = List.copyOf(sentences);
  }

  /**
   * A sentence.
   *
   * @param number counted from 1
   * @param text its tokens with one space between them
   * @param spans the tagged spans in order; disjoint
   */
  public record Sentence(int number, String text, List<RoleSpan> spans) {

    /** Copies the spans. */
    public Sentence {
      spans = List.copyOf(spans);
    }
  }

  /**
   * Reads lines of a token, white space and a tag; an empty line ends a sentence. Tags are {@code
   * O}, {@code B-} and {@code I-} with a role. As in the CoNLL-2000 scorer {@code conlleval}, an
   * {@code I-} that follows no token of its role opens a span. A tag without one of the roles is
   * outside.
   *
   * @throws GoldException if a line has not two fields, or no token of the file has a role
   */
  public static RoleGold read(GoldFile file) {
    List<Sentence> sentences = new ArrayList<>();
    Draft draft = new Draft();
    for (int line = 1; line <= file.lines().size(); line++) {
      String text = file.lines().get(line - 1).strip();
      if (text.isEmpty()) {
        draft.addTo(sentences);
        draft = new Draft();
      } else {
        String[] fields = text.split("[ \t]+", -1);
        if (fields.length != 2) {
          throw new GoldException(
              file.place(line),
              new Counted(fields.length, "field").toString(),
              "write a token, a space and its tag on each line, and an empty line between"
                  + " sentences");
        }
        draft.add(fields[0], fields[1]);
      }
    }
    draft.addTo(sentences);
    if (sentences.stream().allMatch(sentence -> sentence.spans().isEmpty())) {
      throw new GoldException(
          file.name(), "no token has a role", "tag roles as B-S, I-S, B-T, I-T, B-R, I-R");
    }
    return new RoleGold(sentences);
  }

  /** A sentence while its lines are read. */
  private static final class Draft {
    private final StringBuilder text = new StringBuilder();
    private final List<RoleSpan> spans = new ArrayList<>();
    private Optional<Role> last = Optional.empty();

    void add(String token, String tag) {
      if (text.length() > 0) {
        text.append(' ');
      }
      CharSpan span = new CharSpan(text.length(), text.length() + token.length());
      text.append(token);
      Optional<Role> role = role(tag);
      if (role.isPresent() && role.equals(last) && !tag.startsWith("B-")) {
        RoleSpan open = spans.remove(spans.size() - 1);
        spans.add(new RoleSpan(open.role(), CharSpan.covering(open.span(), span)));
      } else {
        role.ifPresent(found -> spans.add(new RoleSpan(found, span)));
      }
      last = role;
    }

    void addTo(List<Sentence> sentences) {
      if (text.length() > 0) {
        sentences.add(new Sentence(sentences.size() + 1, text.toString(), spans));
      }
    }

    private static Optional<Role> role(String tag) {
      return Arrays.stream(Role.values()).filter(role -> tag.matches("[BI]-" + role)).findFirst();
    }
  }
}
