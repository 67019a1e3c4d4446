/** The log of who agreed to or refused which mail, when and by what words. */
@NullMarked
package itu.notification.consent;

import org.jspecify.annotations.NullMarked;
