/** Notices that the portal shows to those who sign in, each in the reader's language. */
@NullMarked
package itu.notification.notice;

import org.jspecify.annotations.NullMarked;
