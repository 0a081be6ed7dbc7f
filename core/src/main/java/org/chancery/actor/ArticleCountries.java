package org.chancery.actor;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Phrase.Bond;
import org.chancery.actor.Phrase.Kind;
import org.chancery.actor.Phrase.Owner;
import org.chancery.model.ActorCode;
import org.chancery.model.Sector;

/**
 * The countries that an article is about, from its beginning to the end of a paragraph: those that
 * it names or whose people and bodies act in it. Not those whom an ambassador, a news agency or
 * people from abroad belong to.
 */
final class ArticleCountries {

  private static final List<Sector> ABROAD = List.of(Sector.JRN, Sector.BUS, Sector.SOC);

  private final ActorDirectory directory;
  private final Optional<LocalDate> day;
  private final Set<ActorCode> codes = new HashSet<>();

  ArticleCountries(ActorDirectory directory, Optional<LocalDate> day) {
    this.directory = directory;
    this.day = day;
  }

  /** Takes note of the phrases of a sentence. */
  void add(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      phrase.inner().ifPresent(inner -> add(List.of(inner)));
      if (phrase.bond() == Bond.OWN) {
        phrase.owner().filter(ArticleCountries::isAtHome).map(Owner::code).ifPresent(this::add);
        phrase.fellows().forEach(fellow -> add(fellow.code()));
      }
      if (phrase.kind() == Kind.PERSON_FULL_NAME && phrase.persons().size() == 1) {
        PersonEntry person = phrase.persons().get(0);
        day.flatMap(person::officeOn).ifPresent(office -> add(office.code()));
      }
    }
  }

  /** A country that a page names without a phrase: in its dateline. */
  void add(ActorCode code) {
    if (directory.country(code).isPresent()) {
      codes.add(code);
    }
  }

  private static boolean isAtHome(Owner owner) {
    return owner.organisation().isEmpty()
        || owner.organisation().get().sectors().stream().noneMatch(ABROAD::contains);
  }

  /** All so far. */
  Set<ActorCode> codes() {
    return Set.copyOf(codes);
  }
}
