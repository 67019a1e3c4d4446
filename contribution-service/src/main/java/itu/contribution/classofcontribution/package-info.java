/** The class of contribution of each Member State in each period. */
@NullMarked
package itu.contribution.classofcontribution;

import org.jspecify.annotations.NullMarked;
