/** What is counted for operators: how much and how long, and nothing of anybody. */
@org.jspecify.annotations.NullMarked
package dev.passback.app.meter;
