package org.lectern.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** A text in which every space counts, such as a password. */
public class VerbatimText extends StdScalarDeserializer<String> {
  public VerbatimText() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
    return json.hasToken(JsonToken.VALUE_STRING)
        ? json.getText()
        : (String) context.handleUnexpectedToken(String.class, json);
  }
}
