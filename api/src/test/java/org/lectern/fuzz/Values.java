package org.lectern.fuzz;

import com.fasterxml.jackson.databind.JsonNode;

/** Values of one kind for what a schema asks for. */
interface Values {
  /**
   * @param name of the member or parameter
   */
  JsonNode of(Shape shape, String name, Dice dice);

  /** The same for a place that holds text alone: an address or a header. */
  default String text(Shape shape, String name, Dice dice) {
    var value = of(shape, name, dice);
    return value.isValueNode() ? value.asText() : value.toString();
  }
}
