package org.lectern.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import org.lectern.problem.Faults;
import org.lectern.text.Flaw;

/** Finds the texts of a body, member names included, that cannot be stored or repeated. */
final class FlawedTexts {
  private final Faults faults;

  FlawedTexts(Faults faults) {
    this.faults = faults;
  }

  /** Records each and replaces it by {@code null}; a member with such a name is removed. */
  void takeOut(JsonNode json, String pointer) {
    if (json instanceof ObjectNode object) {
      var names = new ArrayList<String>();
      object.fieldNames().forEachRemaining(names::add);
      names.forEach(name -> takeOut(object, name, pointer));
    }
    if (json instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        var place = Pointers.element(pointer, i);
        if (isFlawed(array.get(i), place)) array.set(i, NullNode.instance);
        else takeOut(array.get(i), place);
      }
    }
  }

  private void takeOut(ObjectNode object, String name, String pointer) {
    var place = Pointers.member(pointer, name);
    if (isFlawed(name, pointer)) object.remove(name);
    else if (isFlawed(object.get(name), place)) object.putNull(name);
    else takeOut(object.get(name), place);
  }

  private boolean isFlawed(JsonNode value, String pointer) {
    return value.isTextual() && isFlawed(value.textValue(), pointer);
  }

  private boolean isFlawed(String text, String pointer) {
    var flaw = Flaw.of(text);
    flaw.ifPresent(sentence -> faults.add(pointer, sentence));
    return flaw.isPresent();
  }
}
