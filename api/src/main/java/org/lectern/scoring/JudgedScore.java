package org.lectern.scoring;

import org.jspecify.annotations.Nullable;
import org.lectern.content.NamedItems;
import org.lectern.results.Push;
import org.lectern.sentence.Sentence;

/**
 * What is to be done with a reported score: it is kept, or refused for one of its members.
 *
 * @param push null where it is refused
 * @param item null where it is refused
 * @param member null where it is kept
 * @param why null where it is kept
 */
public record JudgedScore(
    @Nullable Push push,
    NamedItems.@Nullable Found item,
    @Nullable String member,
    @Nullable Sentence why) {
  static JudgedScore kept(Push push, NamedItems.Found item) {
    return new JudgedScore(push, item, null, null);
  }

  static JudgedScore failed(String member, String key, Object... args) {
    return new JudgedScore(null, null, member, Sentence.of(key, args));
  }

  public boolean isKept() {
    return push != null;
  }
}
