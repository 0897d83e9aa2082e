package dev.passback.connect;

import java.math.BigDecimal;
import java.util.Optional;

/** A grade item that a gradebook is asked to make. */
public record NewItem(String title, Optional<BigDecimal> maximum) {}
