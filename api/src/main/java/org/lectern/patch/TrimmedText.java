package org.lectern.patch;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * A text without the blanks around it, those that have no width included; a NUL, which no database
 * keeps, is refused.
 */
class TrimmedText extends StdScalarDeserializer<String> {
  private static final String BLANKS = "[\\s\\p{Z}\\u200B\\u2060\\uFEFF]+";
  private static final Pattern AROUND = Pattern.compile("^" + BLANKS + "|" + BLANKS + "$");

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
    return AROUND.matcher(text).replaceAll("");
  }
}
