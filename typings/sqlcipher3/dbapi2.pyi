"""The same names as sqlite3.dbapi2, over SQLCipher."""

from sqlite3.dbapi2 import *
