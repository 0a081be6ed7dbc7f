package org.chancery.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.ActorCode;
import org.chancery.model.CharSpan;
import org.chancery.model.Dateline;
import org.chancery.model.Mention;
import org.chancery.model.MentionId;
import org.chancery.model.Mentions;
import org.chancery.model.PagePart;
import org.chancery.model.Passage;
import org.chancery.model.RuleId;
import org.chancery.model.Sentence;
import org.chancery.model.Sentences;
import org.chancery.model.Token;
import org.chancery.pipeline.IssueSink;
import org.chancery.pipeline.Stage;
import org.chancery.text.Tokenizer;

/**
 * Finds the mentions of an article: who is named, described, or meant by a pronoun.
 *
 * <p>Right: "Xi", after "President Xi Jinping", is Xi Jinping; "the two countries" in an article on
 * Xi and Putin are China and Russia. Wrong: in an article on three countries, "the two countries"
 * are those spoken of last, whichever are meant.
 */
public final class ActorFinder implements Stage<Sentences, Mentions> {

  private final ActorDirectory directory;
  private final Tokenizer tokenizer = new Tokenizer();
  private final HomePlaces homePlaces = new HomePlaces();

  /** Finds the actors of a directory. */
  public ActorFinder(ActorDirectory directory) {
    this.directory = directory;
  }

  /**
   * Whether a mention only qualifies the noun behind it: "the |Iranian| attack", "a |police| raid",
   * "|its| attack".
   */
  public static boolean isQualifier(Mention mention) {
    return Rules.QUALIFIERS.contains(mention.rule().value());
  }

  /** Whether a mention is a possessive pronoun that owns the noun behind it: "|its| attack". */
  public static boolean isPossessor(Mention mention) {
    return Rules.POSSESSIVE.equals(mention.rule().value());
  }

  @Override
  public Mentions apply(Sentences input, IssueSink issues) {
    Optional<LocalDate> day = input.article().published().map(stated -> stated.value().date());
    List<Read> read = read(input, day);
    ActorResolver resolver = new ActorResolver(directory, day);
    read.forEach(each -> resolver.foresee(each.text(), each.phrases()));
    String text = input.article().text();
    List<Mention> mentions = new ArrayList<>();
    for (Read each : read) {
      for (Draft draft : resolver.next(each.text(), each.phrases(), each.places(), each.about())) {
        CharSpan span = each.sentence().spanOf(draft.range());
        mentions.add(
            new Mention(
                new MentionId("m" + (mentions.size() + 1)),
                span,
                span.in(text),
                draft.form(),
                draft.actors(),
                draft.antecedents(),
                draft.title().map(each.sentence()::spanOf),
                new RuleId(draft.rule())));
      }
    }
    return new Mentions(input, mentions);
  }

  /** A sentence with its phrases, and the countries that the article is about by its paragraph. */
  private record Read(
      Sentence sentence,
      SentenceText text,
      List<Phrase> phrases,
      List<HomePlaces.Place> places,
      Set<ActorCode> about) {

    Read with(Set<ActorCode> countries) {
      return new Read(sentence, text, phrases, places, countries);
    }
  }

  private List<Read> read(Sentences input, Optional<LocalDate> day) {
    NameSense sense = new NameSense();
    Respelling respelling = new Respelling(new AtomFinder(directory, day));
    ArticleCountries countries = new ArticleCountries(directory, day);
    input
        .article()
        .dateline()
        .flatMap(Dateline::place)
        .flatMap(place -> country(place, respelling))
        .ifPresent(countries::add);
    List<Read> read = new ArrayList<>();
    List<Read> paragraph = new ArrayList<>();
    int number = -1;
    for (Sentence sentence : input.sentences()) {
      if (sentence.paragraph() != number) {
        paragraph.forEach(each -> read.add(each.with(countries.codes())));
        paragraph.clear();
        number = sentence.paragraph();
      }
      SentenceText text = new SentenceText(sentence);
      List<Optional<Atom>> atoms =
          UnlistedNouns.added(
              text, NounIdioms.without(text, sense.next(text, respelling.atoms(sentence, text))));
      List<Phrase> phrases = new PhraseReader(text, atoms).phrases();
      List<HomePlaces.Place> places = homePlaces.in(text, new AtomRow(atoms));
      countries.add(phrases);
      places.stream()
          .filter(place -> !DomesticCountry.isElsewhere(text, place.range()))
          .forEach(place -> countries.add(place.country()));
      paragraph.add(new Read(sentence, text, phrases, places, Set.of()));
    }
    paragraph.forEach(each -> read.add(each.with(countries.codes())));
    return read;
  }

  /** The country that a dateline names, or that has the capital that it names. */
  private Optional<ActorCode> country(Passage place, Respelling respelling) {
    CharSpan whole = new CharSpan(0, place.text().length());
    List<Token> tokens = tokenizer.tokens(place.text(), whole);
    Sentence line = new Sentence(0, PagePart.BODY, 0, whole, tokens);
    List<Optional<Atom>> found = respelling.inCapitals(line);
    return found.stream()
        .flatMap(Optional::stream)
        .filter(
            atom ->
                atom.country(NameUse.Kind.NAME).isPresent()
                    || atom.country(NameUse.Kind.SEAT).isPresent())
        .reduce((first, last) -> last)
        .flatMap(PhraseReader::owner)
        .map(Phrase.Owner::code)
        .or(() -> homePlaces.inDateline(tokens));
  }

  @Override
  public String toString() {
    return "actors";
  }
}
