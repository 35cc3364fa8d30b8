/**
 * Classes linked to a session: their members are enrolled through the link. A class by itself is in
 * {@link org.lectern.classgroup}.
 */
package org.lectern.enrollment.classlink;
