/** The class of contribution of each Member State, and of each Sector Member in each Sector, in each period. */
@NullMarked
package itu.contribution.classofcontribution;

import org.jspecify.annotations.NullMarked;
