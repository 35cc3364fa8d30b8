package org.lectern.attempt.own;

import java.time.Instant;
import java.util.List;
import org.lectern.attempt.AnsweredQuestion;
import org.lectern.attempt.MyAttempt;

/** An attempt with its questions in their order, and what may be told of the answers. */
public record AttemptResponse(
    MyAttempt attempt, double maxPoints, Instant now, List<AnsweredQuestion> questions) {}
