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
        "“%s” cannot be set here.".formatted(name));
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
      faults.add(where, "unknown-value", "“%s” is not one of %s.".formatted(text, words(type)));
    } else {
      faults.add(where, "wrong-type", "“%s” does not belong here. %s".formatted(text, send(type)));
    }
    return null;
  }

  @Override
  public Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> type, Number number, String message) {
    faults.add(
        pointer(context.getParser()),
        "wrong-type",
        "%s does not belong here. %s".formatted(number, send(type)));
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
    faults.add(pointer(json), "wrong-type", send(type.getRawClass()));
    json.skipChildren();
    return null;
  }

  private void add(String pointer, Written.Fault fault) {
    faults.add(pointer, fault.code(), fault.sentence());
  }

  private static String words(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }

  static String send(Class<?> type) {
    return "Send %s.".formatted(kind(type));
  }

  private static String kind(Class<?> type) {
    if (type == String.class) return "a text";
    if (type.isEnum()) return "one of " + words(type);
    if (type == UUID.class) return "an id";
    if (type == Instant.class) return "a date and time such as 2026-03-01T08:00:00+01:00";
    if (type == LocalDate.class) return "a day such as 2026-03-01";
    if (type == Boolean.class || type == boolean.class) return "true or false";
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) return "a whole number";
    return java.util.Collection.class.isAssignableFrom(type) ? "a list" : "an object";
  }

  private static String pointer(JsonParser json) {
    return json.getParsingContext().pathAsPointer().toString();
  }
}
