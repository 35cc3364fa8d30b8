package org.lectern.json;

/**
 * Where things are in a body (RFC 6901): {@code /courses/0/coaches}, {@code a/b} as {@code a~1b}.
 */
final class Pointers {
  private Pointers() {}

  static String member(String object, String name) {
    return object + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  static String element(String list, int index) {
    return list + "/" + index;
  }
}
