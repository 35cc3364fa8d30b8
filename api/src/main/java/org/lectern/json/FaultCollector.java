package org.lectern.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lectern.access.dates.Written;
import org.lectern.access.dates.WrittenDay;
import org.lectern.access.dates.WrittenInstant;
import org.lectern.problem.Faults;
import org.lectern.sentence.Sentence;

/** Records what does not fit and reads on, so that one answer lists every fault of a body. */
class FaultCollector extends DeserializationProblemHandler {
  private final Faults faults;

  FaultCollector(Faults faults) {
    this.faults = faults;
  }

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser json,
      JsonDeserializer<?> reader,
      Object bean,
      String name)
      throws IOException {
    var value = json.getParsingContext();
    var owner = json.currentToken().isStructStart() ? value.getParent() : value;
    faults.add(
        Pointers.member(owner.getParent().pathAsPointer().toString(), name),
        "unknown-member",
        name);
    json.skipChildren();
    return true;
  }

  @Override
  public Object handleWeirdStringValue(
      DeserializationContext context, Class<?> type, String text, String message) {
    var where = pointer(context.getParser());
    if (type == Instant.class) {
      add(where, WrittenInstant.read(text).fault());
    } else if (type == LocalDate.class) {
      add(where, WrittenDay.read(text).fault());
    } else if (type.isEnum()) {
      faults.add(where, "unknown-value", text, words(type));
    } else {
      faults.add(where, "wrong-type.text", text, send(type));
    }
    return null;
  }

  @Override
  public Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> type, Number number, String message) {
    faults.add(pointer(context.getParser()), "wrong-type.number", number, send(type));
    return null;
  }

  @Override
  public Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType type,
      JsonToken token,
      JsonParser json,
      String message)
      throws IOException {
    faults.add(pointer(json), send(type.getRawClass()));
    json.skipChildren();
    return null;
  }

  private void add(String pointer, Written.Fault fault) {
    faults.add(pointer, new Sentence(fault.key(), fault.args()));
  }

  private static String words(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }

  static Sentence send(Class<?> type) {
    if (type.isEnum()) return Sentence.of("wrong-type.send-word", words(type));
    return Sentence.of("wrong-type.send-" + kind(type));
  }

  private static String kind(Class<?> type) {
    if (type == String.class) return "text";
    if (type == UUID.class) return "id";
    if (type == Instant.class) return "instant";
    if (type == LocalDate.class) return "day";
    if (type == Boolean.class || type == boolean.class) return "flag";
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) return "number";
    return java.util.Collection.class.isAssignableFrom(type) ? "list" : "object";
  }

  private static String pointer(JsonParser json) {
    return json.getParsingContext().pathAsPointer().toString();
  }
}
