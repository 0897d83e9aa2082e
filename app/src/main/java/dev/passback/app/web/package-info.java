/** The web application as a whole: how it is started, and what its pages share by way of Spring. */
@org.jspecify.annotations.NullMarked
package dev.passback.app.web;
