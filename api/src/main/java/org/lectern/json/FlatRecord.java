package org.lectern.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads a record that has a {@link Flat} part, as strictly as any other record: left to itself,
 * Jackson lets unknown members pass in such a one and loses where a fault is. A part is never null.
 * All components are references.
 */
final class FlatRecord extends StdDeserializer<Object> {
  /** A member's type, and the deserializer that it names for itself, if it does. */
  private record Member(Type type, JsonDeserializer<?> own) {
    static Member of(Class<?> record, RecordComponent component) {
      try {
        var named =
            record.getDeclaredField(component.getName()).getAnnotation(JsonDeserialize.class);
        var own = named == null ? null : named.using().getDeclaredConstructor().newInstance();
        return new Member(component.getGenericType(), own);
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    Object read(JsonParser json, DeserializationContext context) throws IOException {
      if (own != null) return own.deserialize(json, context);
      return context.readValue(json, context.getTypeFactory().constructType(type));
    }
  }

  private final Map<String, Member> members = new HashMap<>();

  FlatRecord(Class<?> type) {
    super(type);
    addMembersOf(type);
  }

  static boolean is(Class<?> type) {
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents()).anyMatch(FlatRecord::isPart);
  }

  private static boolean isPart(RecordComponent component) {
    return component.isAnnotationPresent(Flat.class);
  }

  private void addMembersOf(Class<?> type) {
    for (var component : type.getRecordComponents()) {
      if (isPart(component)) addMembersOf(component.getType());
      else members.put(component.getName(), Member.of(type, component));
    }
  }

  @Override
  public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.isExpectedStartObjectToken()) {
      return context.handleUnexpectedToken(handledType(), json);
    }
    var values = new HashMap<String, Object>();
    for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      if (members.containsKey(name)) values.put(name, read(name, json, context));
      else handleUnknownProperty(json, context, handledType(), name);
    }
    return make(handledType(), values);
  }

  private Object read(String name, JsonParser json, DeserializationContext context)
      throws IOException {
    if (json.hasToken(JsonToken.VALUE_NULL)) return null;
    try {
      return members.get(name).read(json, context);
    } catch (IOException fault) {
      throw JsonMappingException.wrapWithPath(fault, handledType(), name);
    }
  }

  private static Object make(Class<?> type, Map<String, Object> values) {
    var components = type.getRecordComponents();
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    var arguments = Arrays.stream(components).map(each -> value(each, values)).toArray();
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Object value(RecordComponent component, Map<String, Object> values) {
    return isPart(component) ? make(component.getType(), values) : values.get(component.getName());
  }
}
