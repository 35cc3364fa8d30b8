package org.lectern.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import org.junit.jupiter.api.Test;
import org.lectern.problem.FieldFault;
import org.lectern.problem.Problem;
import org.lectern.warning.Warning;

class LanguageTest {
  private static final Language OTHER = Language.of("qaa");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void writesArgumentsAsTheyAre() {
    assertEquals(
        "A search takes at most 12345 characters and 10 words. Leave some out.",
        Sentence.of("search-too-long", 12_345, 10).toString());
    assertEquals(
        "“{0} $1 \\ it's” is not an e-mail address.",
        Sentence.of("bad-email", "{0} $1 \\ it's").toString());
    assertEquals("The session has no course “null”.", unnamed().toString());
  }

  private static Sentence unnamed() {
    return Sentence.of("unknown-course.in-session", (Object) null);
  }

  @Test
  void saysTheSameInAnotherLanguageAndOrder() {
    var sentence = Sentence.of("too-short", 12, 5);
    assertEquals(
        "A password needs at least 12 characters; this one has 5.", Language.ENGLISH.say(sentence));
    assertEquals("5 caractères, c'est trop peu : il en faut 12.", OTHER.say(sentence));
  }

  @Test
  void saysSentencesWithinASentenceInTheSameLanguage() {
    var sentence = Sentence.of("too-many", "courses", 3, Sentence.of("too-many.courses"));
    assertEquals(
        "« courses » prend au plus 3 éléments. Nommez chaque cours une fois.", OTHER.say(sentence));
  }

  @Test
  void saysInEnglishWhatALanguageLacks() {
    assertEquals("Use HTTP/1.1.", OTHER.say(Sentence.of("http-version")));
  }

  @Test
  void writesAnswersInTheLanguageOfTheWriter() throws JsonProcessingException {
    var other = JSON.writer().withAttribute(Language.class, OTHER);
    var problem = Problem.of(409, Sentence.of("enter-first"), "r");
    assertSays("En conflit avec l'état actuel", "/title", problem, other);
    assertSays("Ouvrez d'abord le cours.", "/detail", problem, other);
    assertSays("Open the course first: POST …/visits.", "/detail", problem, JSON.writer());
    var detail = "5 caractères, c'est trop peu : il en faut 12.";
    assertSays(detail, "/detail", FieldFault.at("/password", "too-short", 12, 5), other);
    assertSays(detail, "/detail", Warning.at("/password", "too-short", 12, 5), other);
  }

  private static void assertSays(String text, String where, Object answer, ObjectWriter writer)
      throws JsonProcessingException {
    assertEquals(text, JSON.readTree(writer.writeValueAsString(answer)).at(where).textValue());
  }

  @Test
  void keepsWhatWasStoredAsItWasSaid() throws JsonProcessingException {
    var warning = Warning.at("/coaches", "no-session-coach");
    var stored = JSON.readValue(JSON.writeValueAsString(warning), Warning.class);
    assertEquals("The session has no session coach yet.", OTHER.say(stored.detail()));
    assertEquals("no-session-coach", stored.code());
  }

  @Test
  void knowsTheCodeOfASentence() {
    assertEquals("busy", Sentence.of("busy.downloads").code());
    assertEquals("stale", Sentence.of("stale").code());
  }

  @Test
  void refusesWhatNoSentenceSays() {
    assertThrows(IllegalArgumentException.class, () -> Sentence.of("nobody-says-this"));
    assertThrows(IllegalArgumentException.class, () -> Sentence.of("too-short", 12));
    assertThrows(IllegalArgumentException.class, () -> Sentence.of("stale", 12));
  }
}
