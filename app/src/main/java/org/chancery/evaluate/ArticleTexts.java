package org.chancery.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The texts of articles, by file and id.
 *
 * @param files the texts of each file by the id of their article
 */
public record ArticleTexts(Map<String, Map<String, String>> files) {

  private static final ObjectReader READER = JsonMapper.builder().build().readerFor(JsonNode.class);

  /** Copies the map; the texts of a file are not copied again. */
  public ArticleTexts {
    files = Map.copyOf(files);
  }

  /**
   * Reads files of JSON lines that have {@code id} and {@code text}; other fields are not looked
   * at.
   *
   * @param folder where they lie
   * @param names their names; one that is not there is left out, and missed when it is asked for
   * @throws GoldException if a line is not such an object
   * @throws IOException if the disk fails
   */
  public static ArticleTexts read(Path folder, Collection<String> names) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new GoldException(
          folder.toString(), "no such folder", "name the folder that the texts lie in");
    }
    Map<String, Map<String, String>> files = new TreeMap<>();
    for (String name : names) {
      Path path = folder.resolve(name);
      if (Files.isRegularFile(path)) {
        files.put(name, articles(GoldFile.read(path)));
      }
    }
    return new ArticleTexts(files);
  }

  private static Map<String, String> articles(GoldFile file) {
    Map<String, String> texts = new HashMap<>();
    List<String> lines = file.lines();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      if (!line.isBlank()) {
        JsonNode article = article(line, file.place(number));
        texts.put(article.get("id").asText(), article.get("text").asText());
      }
    }
    return texts;
  }

  private static JsonNode article(String line, String place) {
    try {
      JsonNode node = READER.readValue(line);
      if (node != null && node.hasNonNull("id") && node.path("text").isTextual()) {
        return node;
      }
    } catch (JsonProcessingException e) {
      throw noArticle(place);
    }
    throw noArticle(place);
  }

  private static GoldException noArticle(String place) {
    return new GoldException(
        place, "no article", "put one JSON object with id and text on each line");
  }

  /**
   * The text of the article that a sentence lies in.
   *
   * @param place where it is asked for: file and line
   * @throws GoldException if it is not there
   */
  String of(StandoffSentence.Source source, String place) {
    Map<String, String> texts =
        Optional.ofNullable(files.get(source.file()))
            .orElseThrow(
                () ->
                    new GoldException(
                        place,
                        "no file " + source.file() + " among the texts",
                        "give the folder that the labels were made of"));
    return Optional.ofNullable(texts.get(source.article()))
        .orElseThrow(
            () ->
                new GoldException(
                    place,
                    "no article " + source.article() + " in " + source.file(),
                    "give the texts that the labels were made of"));
  }
}
