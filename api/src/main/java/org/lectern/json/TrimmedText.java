package org.lectern.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.lectern.text.Trimmed;

/** A text without invisible characters at its ends. */
class TrimmedText extends StdScalarDeserializer<String> {
  TrimmedText() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
    return json.hasToken(JsonToken.VALUE_STRING)
        ? Trimmed.of(json.getText())
        : (String) context.handleUnexpectedToken(String.class, json);
  }
}
