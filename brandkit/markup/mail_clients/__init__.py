"""What mail clients make of HTML and CSS: the features that a mail uses, and which clients know them.

`uses_of` names what a finished mail uses, each by a sign; `load_support` has who supports it. The table beside them is
derived from the data of Can I email (caniemail.com, MIT); bench/mail_clients/make_support.py makes it anew.
"""
