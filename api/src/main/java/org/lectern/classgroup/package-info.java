/**
 * Classes: their members and owners. What a class brings into a session is in {@link
 * org.lectern.enrollment.classlink}.
 */
package org.lectern.classgroup;
