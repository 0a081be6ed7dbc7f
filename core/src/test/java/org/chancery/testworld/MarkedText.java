package org.chancery.testworld;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.model.Actor;
import org.chancery.model.ArticleRecord;
import org.chancery.model.Mention;

/**
 * A text with its mentions marked in it, for people to read: {@code [Veldian troops|XVE MIL] left
 * [Norrin|XNO].}
 *
 * <p>After the bar stands whom the words mean: the entry, without its kind, where it is a person or
 * an organisation; the name of one who is only described, where it is not the words themselves; the
 * code; the sectors. Several are joined by {@code " + "}; {@code ?} is nobody.
 */
public final class MarkedText {

  private static final Pattern MARK = Pattern.compile("\\[([^|\\]]*)\\|[^]]*]");

  private MarkedText() {}

  /** The text without the marks. */
  public static String plain(String marked) {
    return MARK.matcher(marked).replaceAll("$1");
  }

  /** The text of a record, which holds no brackets, with its mentions marked. */
  public static String of(ArticleRecord record) {
    String text = record.article().text();
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Mention mention : record.mentions()) {
      marked.append(text, at, mention.span().start());
      marked.append('[').append(mention.text()).append('|').append(who(mention)).append(']');
      at = mention.span().end();
    }
    return marked.append(text.substring(at)).toString();
  }

  private static String who(Mention mention) {
    List<Actor> actors = mention.actors();
    return actors.isEmpty()
        ? "?"
        : actors.stream().map(a -> who(mention, a)).collect(Collectors.joining(" + "));
  }

  private static String who(Mention mention, Actor actor) {
    String name = actor.entry().map(MarkedText::entryName).orElse(actor.name());
    StringBuilder who = new StringBuilder(name.equals(mention.text()) ? "" : name);
    actor.code().ifPresent(code -> who.append(' ').append(code));
    actor.sectors().forEach(sector -> who.append(' ').append(sector));
    return who.toString().strip();
  }

  private static String entryName(String entry) {
    return entry.startsWith("country:") ? "" : entry.substring(entry.indexOf(':') + 1);
  }
}
