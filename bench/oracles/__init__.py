"""The counters that ours are compared with: npm packages, asked by a small Node.js script. Development only."""
