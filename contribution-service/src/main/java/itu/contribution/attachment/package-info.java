/** Scans of the letters and e-mails that declarations were entered from. */
@NullMarked
package itu.contribution.attachment;

import org.jspecify.annotations.NullMarked;
