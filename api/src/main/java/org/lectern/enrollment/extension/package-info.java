/**
 * A learner's personal extension of access. The rule that grants or refuses it is in {@link
 * org.lectern.access}.
 */
package org.lectern.enrollment.extension;
