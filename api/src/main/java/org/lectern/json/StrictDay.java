package org.lectern.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import org.lectern.access.dates.WrittenDay;
import org.lectern.text.Trimmed;

/** A date and nothing else: one with a time would need a zone. */
class StrictDay extends StdScalarDeserializer<LocalDate> {
  StrictDay() {
    super(LocalDate.class);
  }

  @Override
  public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
    }
    var text = Trimmed.of(json.getText());
    var read = WrittenDay.read(text);
    return read.fault() == null
        ? read.value()
        : (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "no day");
  }
}
