package org.lectern.patch;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A day and nothing else: one that comes with a time is in which zone? */
class StrictDay extends StdScalarDeserializer<LocalDate> {
  StrictDay() {
    super(LocalDate.class);
  }

  @Override
  public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
    }
    var text = json.getText().trim();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException unreadable) {
      return (LocalDate)
          context.handleWeirdStringValue(LocalDate.class, text, "%s", unreadable.getMessage());
    }
  }
}
