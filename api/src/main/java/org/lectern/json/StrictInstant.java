package org.lectern.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.Instant;
import org.lectern.access.dates.WrittenInstant;
import org.lectern.text.Trimmed;

/** An RFC 3339 instant with its offset; without one it is refused, never guessed. */
class StrictInstant extends StdScalarDeserializer<Instant> {
  StrictInstant() {
    super(Instant.class);
  }

  @Override
  public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      return (Instant) context.handleUnexpectedToken(Instant.class, json);
    }
    var text = Trimmed.of(json.getText());
    var read = WrittenInstant.read(text);
    return read.fault() == null
        ? read.value()
        : (Instant) context.handleWeirdStringValue(Instant.class, text, "no instant");
  }
}
