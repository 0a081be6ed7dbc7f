package org.chancery.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chancery.model.Article;
import org.chancery.model.ArticleId;
import org.chancery.model.Dateline;
import org.chancery.model.Image;
import org.chancery.model.Origin;

/** The article of a record. */
final class ArticleJson {

  private ArticleJson() {}

  static ObjectNode write(Article article) {
    ObjectNode node = JsonLine.object().put("id", article.id().value());
    node.set("origin", write(article.origin()));
    node.put("text", article.text());
    SpanJson.set(node, "headline", article.headline().map(SpanJson::write));
    SpanJson.set(
        node,
        "published",
        article.published().map(each -> SpanJson.write(each, PublishedText::write)));
    SpanJson.set(node, "outlet", article.outlet().map(each -> SpanJson.write(each, name -> name)));
    node.set("authors", JsonLine.array(article.authors(), each -> SpanJson.write(each, a -> a)));
    SpanJson.set(node, "dateline", article.dateline().map(ArticleJson::write));
    node.set("images", JsonLine.array(article.images(), ArticleJson::write));
    node.set("body", JsonLine.array(article.body(), SpanJson::write));
    node.set("editors", JsonLine.array(article.editors(), SpanJson::write));
    return node;
  }

  static Article read(Fields fields) {
    return new Article(
        fields.text("id", ArticleId::new),
        fields.object("origin", ArticleJson::readOrigin),
        fields.text("text"),
        fields.optionalObject("headline", SpanJson::readPassage),
        fields.optionalObject("published", each -> SpanJson.readStated(each, PublishedText::read)),
        fields.optionalObject("outlet", each -> SpanJson.readStated(each, name -> name)),
        fields.objects("authors", each -> SpanJson.readStated(each, name -> name)),
        fields.optionalObject("dateline", ArticleJson::readDateline),
        fields.objects("images", ArticleJson::readImage),
        fields.objects("body", SpanJson::readPassage),
        fields.objects("editors", SpanJson::readPassage));
  }

  private static ObjectNode write(Origin origin) {
    ObjectNode node =
        JsonLine.object()
            .put("source", origin.source())
            .put("sha256", origin.sha256())
            .put("byte_offset", origin.byteOffset());
    SpanJson.set(node, "record_id", origin.recordId().map(JsonLine::text));
    return node;
  }

  private static Origin readOrigin(Fields fields) {
    return new Origin(
        fields.text("source"),
        fields.text("sha256"),
        fields.wholeNumber("byte_offset"),
        fields.optionalText("record_id"));
  }

  private static ObjectNode write(Dateline dateline) {
    ObjectNode node = JsonLine.object();
    node.set("span", SpanJson.write(dateline.span()));
    SpanJson.set(node, "place", dateline.place().map(SpanJson::write));
    SpanJson.set(node, "day", dateline.day().map(SpanJson::write));
    SpanJson.set(node, "agency", dateline.agency().map(SpanJson::write));
    return node;
  }

  private static Dateline readDateline(Fields fields) {
    return new Dateline(
        fields.object("span", SpanJson::read),
        fields.optionalObject("place", SpanJson::readPassage),
        fields.optionalObject("day", SpanJson::readPassage),
        fields.optionalObject("agency", SpanJson::readPassage));
  }

  private static ObjectNode write(Image image) {
    ObjectNode node = JsonLine.object();
    node.set("caption", SpanJson.write(image.caption()));
    SpanJson.set(node, "credit", image.credit().map(SpanJson::write));
    return node;
  }

  private static Image readImage(Fields fields) {
    return new Image(
        fields.object("caption", SpanJson::readPassage),
        fields.optionalObject("credit", SpanJson::readPassage));
  }
}
