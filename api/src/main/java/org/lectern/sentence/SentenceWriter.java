package org.lectern.sentence;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/**
 * Writes sentences as text: in the language that the attribute {@code Language.class} of the JSON
 * writer names, else in English.
 */
final class SentenceWriter extends JsonSerializer<Sentence> {
  @Override
  public void serialize(Sentence sentence, JsonGenerator json, SerializerProvider writer)
      throws IOException {
    var asked = writer.getAttribute(Language.class);
    var language = asked instanceof Language one ? one : Language.ENGLISH;
    json.writeString(language.say(sentence));
  }
}
