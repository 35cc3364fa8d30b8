package org.lectern.json;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;
import org.lectern.problem.ProblemException;
import org.lectern.sentence.Sentence;

/** Turns JSON into a request record, with every fault of its form and of its content in one 422. */
@ApplicationScoped
public class JsonBinding {
  private final ObjectMapper mapper;

  JsonBinding(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  public <T extends Checked> T bind(JsonNode json, Class<T> type) {
    var faults = new Faults();
    var request = bind(json, type, faults);
    faults.raise();
    return request;
  }

  /** A body that was left out: the same as {@code {}}, where nothing in it is needed. */
  <T extends Checked> T bindNothing(Class<T> type) {
    var faults = new Faults();
    var request = bind(mapper.createObjectNode(), type, faults);
    return faults.isEmpty() ? request : bind(null, type);
  }

  /**
   * The same for callers with more to check before refusing: members at fault are null, and an
   * unreadable body is a 422 at once.
   */
  public <T extends Checked> T bind(JsonNode json, Class<T> type, Faults faults) {
    if (json == null || !json.isObject()) {
      throw ProblemException.malformed("", "not-an-object");
    }
    var request = read(json, type, faults);
    if (request == null) faults.raise();
    request.check(faults);
    return request;
  }

  JsonNode tree(Object value) {
    return mapper.valueToTree(value);
  }

  JsonNode parse(InputStream body) throws IOException {
    return mapper.readTree(body);
  }

  /**
   * Reads past what cannot be read: a member at fault is recorded and removed, and the rest is read
   * again, until there are more faults than an answer lists.
   */
  private <T> T read(JsonNode json, Class<T> type, Faults faults) {
    var rest = json.deepCopy();
    new FlawedTexts(faults).takeOut(rest, "");
    for (; ; ) {
      try {
        return mapper.readerFor(type).withHandler(new FaultCollector(faults)).readValue(rest);
      } catch (JsonMappingException fault) {
        faults.add(pointer(fault), sentence(fault));
        if (faults.areMany() || !remove(rest, fault.getPath())) return null;
      } catch (IOException unreadable) {
        throw ProblemException.malformed("", "not-json");
      }
    }
  }

  private static Sentence sentence(JsonMappingException fault) {
    if (fault instanceof MismatchedInputException wrong && wrong.getTargetType() != null) {
      return FaultCollector.send(wrong.getTargetType());
    }
    return fault.getCause() instanceof InputCoercionException tooLarge
        ? FaultCollector.send(tooLarge.getTargetType())
        : Sentence.of("wrong-type");
  }

  private static boolean remove(JsonNode json, List<JsonMappingException.Reference> path) {
    var parent = json;
    for (var step : path) {
      var child =
          step.getFieldName() != null
              ? parent.get(step.getFieldName())
              : parent.get(step.getIndex());
      if (child == null) return false;
      if (step == path.get(path.size() - 1)) {
        if (parent instanceof ObjectNode object) object.remove(step.getFieldName());
        else ((ArrayNode) parent).setNull(step.getIndex()); // so that the others keep their places
        return true;
      }
      parent = child;
    }
    return false;
  }

  private static String pointer(JsonMappingException fault) {
    var path = "";
    for (var step : fault.getPath()) {
      path =
          step.getFieldName() != null
              ? Pointers.member(path, step.getFieldName())
              : Pointers.element(path, step.getIndex());
    }
    return path;
  }
}
