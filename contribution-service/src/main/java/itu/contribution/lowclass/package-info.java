/** Member States to which the Council opens the classes 1/8 and 1/16 (CV 468A). */
@NullMarked
package itu.contribution.lowclass;

import org.jspecify.annotations.NullMarked;
