-- Who is who in a file is part of the remembered mapping; nothing was ever kept here.
DROP TABLE pin;
