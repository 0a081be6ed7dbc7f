package org.chancery.directory.petrarch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of an agent dictionary, with the substitution sets defined so far. */
final class AgentLines {

  private static final Pattern SET = Pattern.compile("(![^!\\s]+!)\\s*=(.*)");
  private static final Pattern MARKER = Pattern.compile("![^!\\s]+!");
  private static final Pattern LINE =
      Pattern.compile("([^\\[{]*)(?:\\{([^}\\[]*)})?\\s*(\\[.*)", Pattern.DOTALL);

  /** More would be a slip of the pen: two sets of ten words make a hundred. */
  private static final int MOST_FORMS = 200;

  private final Map<String, List<String>> sets = new HashMap<>();

  boolean isSet(String text) {
    return SET.matcher(text).matches();
  }

  void define(String text) {
    Matcher set = SET.matcher(text);
    if (!set.matches()) {
      throw new IllegalArgumentException("no substitution set: '" + text + "'");
    }
    List<String> words =
        Arrays.stream(set.group(2).split(","))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a substitution set without words");
    }
    sets.put(set.group(1), words);
  }

  /**
   * The agents of a line, one for each filling of its sets.
   *
   * @throws IllegalArgumentException with the reason, if it cannot be read
   */
  List<PetrarchAgent> agents(String text, String file, int line, String comment) {
    Matcher parts = LINE.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no agent: NAME {PLURAL} [~CODE]");
    }
    String name = parts.group(1).strip();
    if (name.replace("_", "").isBlank()) {
      throw new IllegalArgumentException("an empty name");
    }
    List<String> codes = Bracketed.texts(parts.group(3));
    if (codes.size() != 1) {
      throw new IllegalArgumentException(codes.size() + " codes, expected one");
    }
    String code = codes.get(0);
    if (!code.matches("~[A-Z]{3}([A-Z0-9]{3})*|[A-Z]{3}([A-Z0-9]{3})*~")) {
      throw new IllegalArgumentException("'" + code + "' is no code of an agent: ~GOV or NGO~");
    }
    Optional<String> plural = Optional.ofNullable(parts.group(2)).map(String::strip);
    boolean before = code.endsWith("~");
    return filled(name).stream()
        .map(
            form ->
                new PetrarchAgent(
                    new PetrarchName(form, line, comment),
                    plural(name, form, plural).map(p -> new PetrarchName(p, line, comment)),
                    code.replace("~", ""),
                    before,
                    file,
                    line,
                    comment))
        .toList();
  }

  private Optional<String> plural(String name, String form, Optional<String> given) {
    if (given.isPresent()) {
      return given.filter(text -> !text.isEmpty());
    }
    return MARKER.matcher(name).find() ? Optional.empty() : Optional.of(pluralOf(form));
  }

  private List<String> filled(String name) {
    List<String> forms = List.of(name);
    Matcher marker = MARKER.matcher(name);
    while (marker.find()) {
      List<String> words = sets.get(marker.group());
      if (words == null) {
        throw new IllegalArgumentException("no substitution set " + marker.group() + " above");
      }
      List<String> next = new ArrayList<>();
      for (String form : forms) {
        for (String word : words) {
          next.add(
              form.replaceFirst(Pattern.quote(marker.group()), Matcher.quoteReplacement(word)));
        }
      }
      if (next.size() > MOST_FORMS) {
        throw new IllegalArgumentException("more than " + MOST_FORMS + " forms");
      }
      forms = next;
    }
    return forms;
  }

  /**
   * The regular plural: "armies", "bosses", "churches", "boys", "generals". PETRARCH's own rule
   * ("Plurals" in its README) knows only the first two and makes "churchs" and "boies" of the
   * others.
   */
  static String pluralOf(String singular) {
    String stem = singular.replaceAll("_+$", "");
    String lower = stem.toLowerCase(Locale.ROOT);
    if (lower.matches(".*[^aeiou]y")) {
      return stem.substring(0, stem.length() - 1) + "IES";
    }
    return stem + (lower.matches(".*(s|x|z|ch|sh)") ? "ES" : "S");
  }
}
