package org.lectern.patch;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** A text without the blanks around it; a NUL, which no database keeps, is refused. */
class TrimmedText extends StdScalarDeserializer<String> {
  TrimmedText() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      return (String) context.handleUnexpectedToken(String.class, json);
    }
    var text = json.getText();
    if (text.indexOf('\0') >= 0) {
      return (String) context.handleWeirdStringValue(String.class, text, "NUL");
    }
    return text.strip();
  }
}
