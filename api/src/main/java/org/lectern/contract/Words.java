package org.lectern.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * What {@code contract/words.properties} says of each schema and each of its members, where the
 * record itself says nothing.
 */
final class Words {
  private final Properties sentences;

  private Words(Properties sentences) {
    this.sentences = sentences;
  }

  static Words read() {
    try (var file = Words.class.getResourceAsStream("/contract/words.properties")) {
      var sentences = new Properties();
      sentences.load(new InputStreamReader(file, UTF_8));
      return new Words(sentences);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  void describe(OpenAPI document) {
    document.getComponents().getSchemas().forEach(this::describe);
  }

  private void describe(String name, Schema schema) {
    say(schema, sentences.getProperty(name));
    if (schema.getProperties() == null) return;
    schema.getProperties().forEach((member, it) -> say(it, sentenceOf(name, member)));
  }

  private String sentenceOf(String schema, String member) {
    return sentences.getProperty(schema + "." + member, sentences.getProperty("." + member));
  }

  private static void say(Schema schema, String sentence) {
    if (schema.getDescription() == null) schema.setDescription(sentence);
  }
}
