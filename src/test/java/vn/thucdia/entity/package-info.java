@NullMarked
package vn.thucdia.entity;

import org.jspecify.annotations.NullMarked;
