"""Design tokens: the files under ``styles/`` as CSS values, per theme.

The format is the Design Tokens Community Group's, version 2025.10 (a Community Group report, not a W3C
Recommendation): modules Format, Color and Resolver. Reading runs in steps, one file each: `resolver` says which
files make which theme, `merge` lays them over each other, `groups` lets a group extend another, `declared` finds
the tokens, `references` follows aliases, `values` and `composite` check each type and write its CSS.
"""
