package org.chancery.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.actor.ActorDirectory;
import org.chancery.actor.NameLookup;
import org.chancery.model.Actor;
import org.chancery.model.Article;
import org.chancery.model.CharSpan;
import org.chancery.model.Evidence;
import org.chancery.model.Mention;
import org.chancery.model.Mentions;
import org.chancery.model.Participant;
import org.chancery.model.Role;
import org.chancery.model.RuleId;
import org.chancery.model.Sentence;

/**
 * Reads the roles that an article states: the titles before and behind names, and who "holds the
 * presidency of" what.
 *
 * <p>Right: "Chinese Ambassador to Russia Zhang Hanhui" is ambassador of China to Russia. Wrong:
 * "President Vale of the chamber of commerce" is taken for the president of a country. Titles that
 * are over or to come ("former", "-elect") give no role.
 */
public final class RoleReader {

  private static final RuleId BY_TITLE = new RuleId("role.title");
  private static final String TO = " to ";

  private final ActorDirectory directory;
  private final NameLookup lookup;
  private final PresidencyReader presidencies;

  /** Reads with a directory. */
  public RoleReader(ActorDirectory directory) {
    this.directory = directory;
    this.lookup = new NameLookup(directory);
    this.presidencies = new PresidencyReader(lookup);
  }

  /** The roles of an article, each once, in the order of their first evidence. */
  public List<Role> read(Mentions mentions) {
    Article article = mentions.sentences().article();
    Optional<LocalDate> day = article.published().map(stated -> stated.value().date());
    Map<List<Object>, Role> roles = new LinkedHashMap<>();
    int next = 0;
    for (Sentence sentence : mentions.sentences().sentences()) {
      List<Mention> inSentence = new ArrayList<>();
      while (next < mentions.mentions().size()
          && mentions.mentions().get(next).span().start() < sentence.span().end()) {
        inSentence.add(mentions.mentions().get(next++));
      }
      for (Mention mention : inSentence) {
        byTitle(article, sentence, mention).ifPresent(role -> add(role, roles));
      }
      presidencies.read(article, sentence, inSentence, day).forEach(role -> add(role, roles));
    }
    return List.copyOf(roles.values());
  }

  private Optional<Role> byTitle(Article article, Sentence sentence, Mention mention) {
    if (mention.title().isEmpty() || mention.actors().size() != 1) {
      return Optional.empty();
    }
    Actor holder = mention.actors().get(0);
    CharSpan span = mention.title().get();
    String words = span.in(article.text());
    int to = words.indexOf(TO);
    Optional<Actor> accredited =
        to < 0 ? Optional.empty() : lookup.country(words.substring(to + TO.length()));
    return Optional.of(
        new Role(
            new Participant(mention.id(), holder),
            accredited.isPresent() ? words.substring(0, to) : words,
            holder.code().flatMap(directory::country).map(country -> country.asActor()),
            accredited,
            Optional.empty(),
            List.of(Evidence.of(article, sentence, mention.span(), BY_TITLE))));
  }

  /** A role that was told before gets the new evidence. */
  private static void add(Role role, Map<List<Object>, Role> roles) {
    Actor holder = role.holder().actor();
    List<Object> key =
        List.of(
            holder.entry().orElse(holder.name()),
            role.title().toLowerCase(java.util.Locale.ROOT),
            role.of(),
            role.to(),
            role.period().map(period -> period.start()));
    roles.merge(
        key,
        role,
        (known, again) -> {
          List<Evidence> evidence = new ArrayList<>(known.evidence());
          evidence.addAll(again.evidence());
          return new Role(
              known.holder(), known.title(), known.of(), known.to(), known.period(), evidence);
        });
  }
}
