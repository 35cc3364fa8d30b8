package org.lectern.attempt;

import java.util.List;

/** What answers to a quiz would be worth, and what is right. Nothing of it is kept. */
public record PreviewResponse(
    double points, double maxPoints, double score, List<AnsweredQuestion> questions) {}
