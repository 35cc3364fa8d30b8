package org.lectern.query;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.access.dates.WallClock;
import org.lectern.access.dates.Written;
import org.lectern.access.dates.WrittenDay;
import org.lectern.access.dates.WrittenInstant;
import org.lectern.problem.FieldFault;
import org.lectern.problem.ProblemException;
import org.lectern.sentence.Sentence;
import org.lectern.text.Trimmed;

/** Reads query parameters as text; what cannot be read is a 400 that names the parameter. */
public final class Query {
  private static final Pattern UUID_SHAPE =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private static final Pattern FINER_THAN_MICROS = Pattern.compile("(\\.\\d{6})\\d+");

  private Query() {}

  /** {@code true}, {@code false}, or absent. */
  public static Boolean flag(String name, String text) {
    if (text == null) return null;
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw ProblemException.malformed(name, "bad-parameter.flag", text);
    };
  }

  public static boolean flag(String name, String text, boolean otherwise) {
    var flag = flag(name, text);
    return flag == null ? otherwise : flag;
  }

  public static int number(String name, String text, int otherwise, int min, int max) {
    if (text == null) return otherwise;
    try {
      var number = Integer.parseInt(text);
      if (number >= min && number <= max) return number;
    } catch (NumberFormatException notANumber) {
      // told below
    }
    throw ProblemException.malformed(name, "bad-parameter.number", text, min, max);
  }

  /** One word of an enum, or absent. */
  public static <E extends Enum<E>> E word(String name, String text, Class<E> type) {
    return text == null ? null : wordOf(name, text, type);
  }

  /**
   * Words of an enum with commas between them; several parameters add up; none is an empty list.
   */
  public static <E extends Enum<E>> List<E> words(String name, List<String> texts, Class<E> type) {
    return codes(texts).stream().map(text -> wordOf(name, text, type)).toList();
  }

  /** Ids or codes with commas between them; several parameters add up. */
  public static List<String> codes(List<String> texts) {
    if (texts == null) return List.of();
    return texts.stream()
        .flatMap(text -> Arrays.stream(text.split(",")))
        .map(Trimmed::of)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** An instant with offset, or a whole day of {@code zone}: its first moment, or its last. */
  public static Instant instant(String name, String text, ZoneId zone, boolean endOfDay) {
    if (text == null) return null;
    if (text.indexOf(':') >= 0) return moment(name, text);
    var day = required(name, WrittenDay.read(Trimmed.of(text)));
    return endOfDay ? WallClock.lastMoment(day, zone) : WallClock.firstMoment(day, zone);
  }

  /**
   * An instant with an offset and nothing else; a day would have too many. It is not stored, so
   * anything finer than a microsecond is cut off.
   */
  public static Instant moment(String name, String text) {
    var coarse = FINER_THAN_MICROS.matcher(Trimmed.of(text)).replaceFirst("$1");
    return required(name, WrittenInstant.read(coarse));
  }

  /** A missing offset or a value out of range is a 422, as in a body. */
  private static <T> T required(String name, Written<T> read) {
    var fault = read.fault();
    if (fault == null) return read.value();
    var sentence = new Sentence(fault.key(), fault.args());
    var code = fault.isMalformed() ? "bad-parameter" : sentence.code();
    var there = new FieldFault(name, code, inAddress(sentence));
    throw fault.isMalformed()
        ? ProblemException.malformed(there)
        : ProblemException.invalid(List.of(there));
  }

  /** An unencoded plus in a URL is read as a space. */
  private static Sentence inAddress(Sentence sentence) {
    var text = sentence.toString();
    var namesIt = text.contains("+") && !text.contains("%2B");
    return namesIt ? Sentence.of("in-address", sentence) : sentence;
  }

  /** A canonical id of 36 characters; anything else is empty. */
  public static java.util.Optional<UUID> id(String text) {
    return text != null && UUID_SHAPE.matcher(text).matches()
        ? java.util.Optional.of(UUID.fromString(text))
        : java.util.Optional.empty();
  }

  private static <E extends Enum<E>> E wordOf(String name, String text, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(word -> word.name().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.malformed(
                    name,
                    "bad-parameter.word",
                    text,
                    Arrays.stream(type.getEnumConstants())
                        .map(Enum::name)
                        .collect(Collectors.joining(", "))));
  }
}
