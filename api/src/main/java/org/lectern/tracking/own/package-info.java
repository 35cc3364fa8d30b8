/** How the caller gets on in their own sessions. */
package org.lectern.tracking.own;
