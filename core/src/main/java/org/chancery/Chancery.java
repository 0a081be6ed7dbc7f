package org.chancery;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.chancery.actor.ActorDirectory;
import org.chancery.actor.ActorFinder;
import org.chancery.actor.ActorLayer;
import org.chancery.article.ArticleParser;
import org.chancery.claim.RoleReader;
import org.chancery.directory.DirectoryException;
import org.chancery.event.EventCoder;
import org.chancery.event.ReaderRelationCoder;
import org.chancery.event.RelationCoder;
import org.chancery.event.RelationCoder.Relation;
import org.chancery.event.TriggerLexicon;
import org.chancery.ingest.FieldedText;
import org.chancery.ingest.SourceDocument;
import org.chancery.model.Article;
import org.chancery.model.ArticleId;
import org.chancery.model.ArticleRecord;
import org.chancery.model.CharSpan;
import org.chancery.model.Events;
import org.chancery.model.Mention;
import org.chancery.model.Mentions;
import org.chancery.model.Origin;
import org.chancery.model.PagePart;
import org.chancery.model.Passage;
import org.chancery.model.Published;
import org.chancery.model.RunManifest;
import org.chancery.model.Sentence;
import org.chancery.model.Sentences;
import org.chancery.model.Stated;
import org.chancery.ontology.Plover;
import org.chancery.pipeline.Issue;
import org.chancery.pipeline.IssueSink;
import org.chancery.pipeline.Stage;
import org.chancery.place.Gazetteer;
import org.chancery.place.PlaceFinder;
import org.chancery.reader.ReaderModel;
import org.chancery.shipped.ShippedDirectory;
import org.chancery.text.SentenceSplitter;
import org.chancery.text.Tokenizer;

/**
 * The door to Chancery: takes articles apart and codes them.
 *
 * <p>Immutable; many threads may use one at once. The record of an article depends on the article
 * and on {@link #run()}, and on nothing else.
 */
public final class Chancery {

  private static final Origin GIVEN = new Origin("text", "", 0, Optional.empty());
  private static final IssueSink NOWHERE = issue -> {};

  private final ArticleParser parser = new ArticleParser();
  private final Tokenizer tokenizer = new Tokenizer();
  private final ActorFinder actors;
  private final RelationCoder relations;
  private final RoleReader roles;
  private final Stage<Article, Events> coder;
  private final ActorDirectory directory;
  private final Gazetteer gazetteer;
  private final TriggerLexicon lexicon;
  private final RunManifest run;
  private final SortedMap<String, String> versions;

  private final Optional<ReaderModel> model;

  private Chancery(
      ActorDirectory directory,
      Gazetteer gazetteer,
      TriggerLexicon lexicon,
      Optional<ReaderModel> model) {
    this.model = model;
    this.directory = directory;
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.actors = new ActorFinder(directory);
    this.roles = new RoleReader(directory);
    this.relations = new RelationCoder(lexicon);
    this.coder =
        new SentenceSplitter()
            .then(actors)
            .then(new PlaceFinder(gazetteer))
            .then(model.map(EventCoder::new).orElseGet(() -> new EventCoder(lexicon)));
    SortedMap<String, String> files = new TreeMap<>(directory.sha256ByFile());
    files.putAll(gazetteer.sha256ByFile());
    files.putAll(lexicon.sha256ByFile());
    model.ifPresent(reader -> files.putAll(reader.sha256()));
    this.versions = new TreeMap<>(directory.versionByFile());
    versions.putAll(gazetteer.versionByFile());
    versions.putAll(lexicon.versionByFile());
    model.ifPresent(reader -> versions.put("model.json", reader.version()));
    this.run = new RunManifest(Version.CURRENT, Plover.EDITION, coder.toString(), files);
  }

  /**
   * Chancery with the directory and the lexicon that it ships with.
   *
   * @throws DirectoryException if a file of triggers is faulty, with all faults
   */
  public static Chancery standard() {
    // Two threads: the two sets of files are most of the time that a short run takes.
    CompletableFuture<TriggerLexicon> lexicon =
        CompletableFuture.supplyAsync(TriggerLexicon::shipped);
    ShippedDirectory shipped = ShippedDirectory.load();
    return new Chancery(
        ActorDirectory.of(shipped.actors()), shipped.places(), joined(lexicon), Optional.empty());
  }

  private static TriggerLexicon joined(CompletableFuture<TriggerLexicon> lexicon) {
    try {
      return lexicon.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof DirectoryException faulty) {
        throw faulty;
      }
      throw e;
    }
  }

  /** Chancery with a directory, a gazetteer and a lexicon of the caller's. */
  public static Chancery of(ActorDirectory directory, Gazetteer gazetteer, TriggerLexicon lexicon) {
    return new Chancery(directory, gazetteer, lexicon, Optional.empty());
  }

  /** The same Chancery, with the actors of a user laid over its own. */
  public Chancery with(ActorLayer user) {
    return new Chancery(directory.with(user), gazetteer, lexicon, model);
  }

  /**
   * The same Chancery, which reads events and relations with a reader model and not with the
   * lexicon.
   *
   * @param reader the model, for instance {@link ReaderModel#shipped()}; it stays open as long as
   *     this Chancery is used
   */
  public Chancery with(ReaderModel reader) {
    return new Chancery(directory, gazetteer, lexicon, Optional.of(reader));
  }

  /** The actors that it knows. */
  public ActorDirectory directory() {
    return directory;
  }

  /** What makes the records of this Chancery. */
  public RunManifest run() {
    return run;
  }

  /** The version that each data file gives itself, by file name: {@code 2026-11-24}. */
  public SortedMap<String, String> versions() {
    return Collections.unmodifiableSortedMap(versions);
  }

  /**
   * Takes a page apart and codes it.
   *
   * @param document the page
   * @param issues told of what could not be used
   * @return nothing where the page holds no article
   */
  public Optional<ArticleRecord> read(SourceDocument document, IssueSink issues) {
    IssueSink here =
        issue ->
            issues.report(
                new Issue(
                    issue.code(),
                    issue.severity(),
                    document.place(),
                    issue.detail(),
                    issue.advice()));
    return parse(document, issues).map(article -> code(article, here));
  }

  /**
   * Takes a page apart.
   *
   * @param document the page
   * @param issues told of what could not be used
   * @return nothing where the page holds no article
   */
  public Optional<Article> parse(SourceDocument document, IssueSink issues) {
    return parser.apply(document, issues);
  }

  /** Codes an article. */
  public ArticleRecord code(Article article) {
    return code(article, NOWHERE);
  }

  /**
   * Codes an article.
   *
   * @param article the article
   * @param issues told of dates in its text that no calendar has
   */
  public ArticleRecord code(Article article, IssueSink issues) {
    Events events = coder.apply(article, issues);
    return new ArticleRecord(
        article,
        events.places().mentions().mentions(),
        events.places().places(),
        events.events(),
        roles.read(events.places().mentions()),
        run);
  }

  /**
   * An article that is nothing but a text: no headline, no byline. A dateline before it is told
   * apart as in any article; a text that holds nothing else is taken as it is.
   *
   * @param text what its body says
   * @param published the day to work out its dates from
   */
  public Article sentenceArticle(String text, Optional<LocalDate> published) {
    FieldedText document =
        new FieldedText(GIVEN, Optional.empty(), text, published.map(LocalDate::toString));
    return parse(document, NOWHERE).orElseGet(() -> bare(text, published));
  }

  private static Article bare(String text, Optional<LocalDate> published) {
    return new Article(
        ArticleId.of(text),
        GIVEN,
        text,
        Optional.empty(),
        published.map(Published::on).map(Stated::inMetadata),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(Passage.of(text, new CharSpan(0, text.length()))),
        List.of());
  }

  /**
   * Tells what a given actor does to a given recipient in a sentence.
   *
   * @param sentence the sentence, by itself
   * @param actor where the actor stands in it, if one is given
   * @param recipient where the recipient stands in it, if one is given
   * @return nothing where the lexicon finds no act in the sentence; for the reader model see {@link
   *     ReaderRelationCoder#relation}
   */
  public Optional<Relation> relation(
      String sentence, Optional<CharSpan> actor, Optional<CharSpan> recipient) {
    if (model.isPresent()) {
      return new ReaderRelationCoder(model.get()).relation(sentence, actor, recipient);
    }
    CharSpan whole = new CharSpan(0, sentence.length());
    Sentence only = new Sentence(0, PagePart.BODY, 0, whole, tokenizer.tokens(sentence, whole));
    Article article = bare(sentence, Optional.empty());
    Mentions mentions = actors.apply(new Sentences(article, List.of(only)), NOWHERE);
    List<Mention> found = mentions.mentions();
    return relations.relation(only, sentence, found, actor, recipient);
  }
}
